np.append([1,2,3],[[4,5],[6,7]])

np.append([[1,2]],[[3,4]],axis=0)

np.append([[1,2]],[3,4],axis=0)

np.delete([1,2,3],1)

np.delete([[1,2],[3,4]],1)

np.delete([[1,2],[3,4]],1,0)

np.delete([[1,2],[3,4]],[0],1)

np.delete(np.arange(12).reshape(3,4),np.s_[::2],1)

np.delete(np.arange(12).reshape(3,4),[1,3,5],None)

np.delete([1,2,3],5)

np.delete([1,2,3],[True,False,True])

np.delete([1,2,3],[True,False])

np.delete([1,2,3],[])

np.delete([1,2,3],-1)

np.delete([1,2,3],[0,7])

np.delete([1,2,3],slice(10,None))

np.delete([1,2,3],1,1)

np.delete([1,2,3],1.5)

np.insert([1,2,3],1,9)

np.insert([[1,1],[2,2],[3,3]],1,5)

np.insert([[1,1],[2,2],[3,3]],1,5,axis=1)

np.insert([[1,1],[2,2],[3,3]],[1],[[1],[2],[3]],axis=1)

np.insert([[1,1],[2,2],[3,3]],1,[1,2,3],axis=1)

np.insert([1,1,2,2,3,3],[2,2],[5,6])

np.insert([1,1,2,2,3,3],slice(2,4),[5,6])

np.insert([1,1,2,2,3,3],[2,2],[7.13,False])

np.insert(np.arange(8).reshape(2,4),(1,3),999,axis=1)

np.insert([1,2],5,1)

np.insert([1,2],-1,1)

np.insert([1,2],[],1)

np.insert([1,2],[[0]],1)

np.insert([1.5,2],0,[3,4])

np.insert(np.arange(6).reshape(2,3),[0,2],[[7],[8]],axis=0)

np.insert(np.arange(6).reshape(2,3),[0,2],[[7],[8]],axis=1)

np.resize([[0,1],[2,3]],(2,3))

np.resize([[0,1],[2,3]],(1,4))

np.resize([[0,1],[2,3]],7)

np.resize([],(2,3))

np.resize([1],-1)

np.resize([1,2,3],0)

np.trim_zeros(np.array((0,0,0,1,2,3,0,2,1,0)))

np.trim_zeros((0,0,0,1,2,3,0,2,1,0),'b')

np.trim_zeros([0,1,2,0])

np.trim_zeros([0,0])

np.trim_zeros(np.array([[0,0,1],[0,0,0]]))

np.trim_zeros(np.array([[0,0,1],[0,0,0]]),axis=0)

np.trim_zeros([0,1],'x')

a=np.array([4,5,6])
np.copyto(a,[1,2,3])
a

a=np.arange(6).reshape(2,3)
np.copyto(a,[9,8,7],where=[True,False,True])
a

a=np.arange(3)
np.copyto(a,1.5)
a

a=np.arange(3)
np.copyto(a,[1.5,2,3])
a

a=np.arange(3)
np.copyto(a,[1.5,2,3],casting='unsafe')
a

a=np.arange(3)
np.copyto(a,[1,2])
a

np.copyto([1],2)

a=np.arange(6).reshape(2,3)
np.place(a,a>2,[44,55])
a

a=np.arange(6).reshape(2,3)
np.place(a,a>2,[])
a

a=np.arange(6).reshape(2,3)
np.place(a,[True],[1])
a

np.place([1],[True],[2])

a=np.arange(6).reshape(2,3)
np.putmask(a,a>2,a**2)
a

a=np.arange(5)
np.putmask(a,a>1,[-33,-44])
a

a=np.arange(5)
np.put(a,[0,2],[-44,-55])
a

a=np.arange(5)
np.put(a,22,-5,mode='clip')
a

a=np.arange(5)
np.put(a,22,-5)
a

a=np.arange(5)
np.put(a,[6,-1],[7,8],mode='wrap')
a

a=np.arange(6).reshape(2,3)
np.put(a.T,[1,2],[9])
a
