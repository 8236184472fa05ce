np.diff([1,4,9,16])

np.diff([1,4,9,16],2)

np.diff([1,4,9,16],0)

np.diff([1,4,9,16],-1)

np.diff([[1,4],[9,16]],axis=0)

np.diff([1,4,9],prepend=0)

np.diff([1,4,9],append=[1,2])

np.diff(3)

np.diff([True,False,True])

np.diff([[1,2],[3,5]],prepend=0,axis=0)

np.diff([1,2],axis=3)

np.diff([1,2],5)

np.ediff1d([1,2,4,7,0])

np.ediff1d([1,2,4],to_begin=-99,to_end=[88,99])

np.ediff1d([1,2,4],to_begin=1.5)

np.ediff1d([[1,2],[4,9]])

np.gradient([1,2,4,7,11,16])

np.gradient([1,2,4,7,11,16],2)

np.gradient([1,2,4,7,11,16.],[0,1,1.5,3.5,4,6])

np.gradient([1,2,4,7,11,16.],[0,1,1.5,3.5,4,6],edge_order=2)

np.gradient([1,2,4,7,11,16.],edge_order=2)

np.gradient([1,2,4,7,11,16.],edge_order=3)

np.gradient([[1,2,6],[3,4,5]])

np.gradient([[1,2,6],[3,4,5]],axis=0)

np.gradient([[1,2,6],[3,4,5]],2.,[1,1.5,3.5])

np.gradient([[1,2,6],[3,4,5]],axis=(0,1))

np.gradient([[1,2,6],[3,4,5]],1,2,3)

np.gradient([1])

np.gradient([1,2,3],[1,2])

np.gradient([1,2,3],[[1,2,3]])

np.gradient(np.array([1,2,4],np.float32))

np.gradient([1,2,3],[0,1,2])

np.trapezoid([1,2,3])

np.trapezoid([1,2,3],x=[4,6,8])

np.trapezoid([1,2,3],dx=2)

np.trapezoid([[0,1,2],[3,4,5]],axis=0)

np.trapezoid([[0,1,2],[3,4,5]],axis=1)

np.trapezoid([[0,1,2],[3,4,5]],x=[[0,1,2],[3,4,6]])

np.interp(2.5,[1,2,3],[3,2,0])

np.interp([0,1,1.5,2.72,3.14],[1,2,3],[3,2,0])

np.interp(3.14,[1,2,3],[3,2,0],right=-99)

np.interp([0,5],[1,2,3],[3,2,0],left=-1,right=9)

np.interp([-180,-170,-185,185,-10,-5,0,365],[190,-190,350,-350],[5,10,3,4],period=360)

np.interp([1.5,4],[2,3,5],[1j,0,2+3j])

np.interp([1,2],[],[])

np.interp([1,2],[1,2],[1])

np.interp([1,2],[1,2],[1],period=3)

np.interp([1,2],[1,2],[1,2],period=0)

np.interp(1,[1],[5])

np.interp([0,1,2],[1],[5],left=1,right=2)

np.interp(np.nan,[1,2],[5,6])

np.interp([[0,1],[2,3]],[1,2],[5,6])

np.interp([1,1.5,2],[1,2],[np.inf,5])

np.interp([1,1.5,2],[1,2],[np.inf,np.inf])

np.interp([1,1.5,2],[1,2],[np.nan,1])

np.interp(2,[[1,2]],[[1,2]])

np.unwrap([0,.78,5.49,6.28])

np.unwrap([0,1,2,-1,0],period=4)

np.unwrap([2,3,4,5,2,3,4,5],period=4)

np.unwrap([2,3,4,5,6,1,2,3,4],period=6)

np.unwrap([[0,7.,1],[1,8,2.]],axis=0)

np.unwrap([0,4,8.],discont=5)

np.convolve([1,2,3],[0,1,.5])

np.convolve([1,2,3],[0,1,.5],'same')

np.convolve([1,2,3],[0,1,.5],'valid')

np.convolve([1,2],[0,1,.5,3],'same')

np.convolve([1,2,3,4],[1,2],'same')

np.convolve([1,2,3,4],[1,2],'bogus')

np.convolve([1,2,3,4],[1,2],1)

np.convolve([],[1])

np.convolve([1],[])

np.convolve([[1]],[1])

np.convolve(3,4)

np.convolve([1j,2],[1,2])

np.convolve([True,True],[True,False])

np.correlate([1,2,3],[0,1,.5])

np.correlate([1,2,3],[0,1,.5],'same')

np.correlate([1,2,3],[0,1,.5],'full')

np.correlate([1,2],[0,1,.5],'full')

np.correlate([1,2],[0,1,.5,7],'same')

np.correlate([1,2],[0,1,.5,7],'valid')

np.correlate([1,2,3,4],[1,2],'same')

np.correlate([1,2,3,4],[1,2,3],'same')

np.correlate([1,2],[1,2,3],'same')

np.correlate([1+1j,2,3-1j],[0,1,.5j],'full')

np.correlate([0,1,.5j],[1+1j,2,3-1j],'full')

np.correlate([],[1])

np.correlate([1],[])

np.cross([1,2,3],[4,5,6])

np.cross([1,2],[4,5,6])

np.cross([1,2,3],[4,5])

np.cross([1,2],[4,5])

np.cross([[1,2,3],[4,5,6]],[[4,5,6],[1,2,3]])

np.cross([[1,2,3],[4,5,6]],[[4,5,6],[1,2,3]],axisc=0)

np.cross([[1,2,3],[4,5,6],[7,8,9]],[[7,8,9],[4,5,6],[1,2,3]],axisa=0,axisb=0)

np.cross([1,2,3,4],[1,2,3])

np.cross(1,[1,2,3])

np.cross([1,2,3],[1,2,3],axis=0)
