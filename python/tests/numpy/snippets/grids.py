np.mgrid[0:5,0:5]

np.mgrid[-1:1:5j]

np.mgrid[0:4]

np.mgrid[0:1:.3]

np.mgrid[0:2,0:1:3j]

np.mgrid[0:4:2,1:3]

np.mgrid[0:3].dtype,np.mgrid[0:3.].dtype

np.mgrid[3:0]

np.mgrid[0:1j:3j]

np.ogrid[0:5,0:5]

np.ogrid[0:2,0:1:3j]

np.ogrid[-1:1:5j]

np.r_[np.array([1,2,3]),0,0,np.array([4,5,6])]

np.r_[-1:1:6j,[0]*3,5,6]

np.r_['-1',[[0,1,2]],[[3,4,5]]]

np.r_['0,2',[1,2,3],[4,5,6]]

np.r_['0,2,0',[1,2,3],[4,5,6]]

np.r_['1,2,0',[1,2,3],[4,5,6]]

np.r_['1,3,0',[1,2,3],[4,5,6]]

np.r_[1:5:2,7.5]

np.r_[3]

np.r_['x',1]

np.r_['1,x',1]

np.r_[1,'x']

np.r_[True,2]

np.r_[np.float32(1),np.array([1,2],np.float32)]

np.c_[np.array([1,2,3]),np.array([4,5,6])]

np.c_[np.array([[1,2,3]]),0,0,np.array([[4,5,6]])]

np.c_[1:4,4:7]

np.c_[np.ones(2),np.eye(2)]

np.s_[2::2]

np.index_exp[2::2]

np.s_[0,...]

np.ix_([0,1],[2,4])

np.ix_([True,True],[2,4])

np.ix_([True,True],[False,False,True,False,True])

np.ix_([])

np.ix_([[1]])
